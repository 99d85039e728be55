/** The rules and models that find methods, datasets, tasks, metrics, reported numbers and links in an abstract. */
module dev.colophon.extractors {
    requires com.google.common;
    requires transitive dev.colophon;
    requires transitive org.apache.opennlp.tools;
    requires static transitive org.jspecify;

    exports dev.colophon.extractors;
    exports dev.colophon.extractors.opennlp;
    exports dev.colophon.extractors.training;
}
