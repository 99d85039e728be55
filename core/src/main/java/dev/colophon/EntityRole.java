package dev.colophon;

/** What a paper does with something that it names. */
public sealed interface EntityRole permits MethodRole, DatasetRole {}
