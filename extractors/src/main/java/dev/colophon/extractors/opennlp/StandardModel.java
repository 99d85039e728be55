package dev.colophon.extractors.opennlp;

import dev.colophon.extractors.internal.tagger.NameModel;

/** The model of the standard tagger, loaded for those who ask for it. */
final class StandardModel {

    private static final NameModel MODEL = NameModel.standard();

    private StandardModel() {}

    static NameModel get() {
        return MODEL;
    }
}
