/**
 * Colophon's values, its text model, its readers and writers, and the pipeline that extractors plug into.
 */
module dev.colophon {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.colophon;
    exports dev.colophon.explain;
    exports dev.colophon.read;
    exports dev.colophon.spi;
    exports dev.colophon.text;
    exports dev.colophon.write;
}
