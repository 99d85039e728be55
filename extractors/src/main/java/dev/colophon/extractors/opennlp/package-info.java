/**
 * The bridge to Apache OpenNLP, both ways. Ours speak its interfaces: {@link ColophonSentenceDetector}, {@link
 * ColophonTokenizer} and {@link ColophonNameFinder} go into anybody's OpenNLP pipeline. Its components become stages of ours:
 * {@link OpenNlpSentenceSplitter}, {@link OpenNlpTokenizer} and {@link OpenNlpNameFinder}; {@link OpenNlpNameTrainer} trains
 * one of its name finders with the features of our tagger. This is the only package with OpenNLP's types in its signatures.
 *
 * <p>OpenNLP's models are immutable, its components ({@code NameFinderME} and the like) are not thread-safe: what is made here
 * of a model takes a new component for each call, and is thread-safe.
 */
@NullMarked
package dev.colophon.extractors.opennlp;

import org.jspecify.annotations.NullMarked;
