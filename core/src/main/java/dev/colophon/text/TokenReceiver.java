package dev.colophon.text;

/** Gets the tokens of a text one by one. */
@FunctionalInterface
interface TokenReceiver {

    /** A token from one offset up to another. */
    void token(int start, int end);
}
