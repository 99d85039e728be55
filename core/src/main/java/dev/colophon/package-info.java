/**
 * The front door: the values that go in ({@link dev.colophon.Paper}) and come out ({@link dev.colophon.PaperMetadata}), and the
 * pipeline that leads from one to the other ({@link dev.colophon.MetadataExtractor}).
 */
@NullMarked
package dev.colophon;

import org.jspecify.annotations.NullMarked;
