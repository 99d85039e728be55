package dev.colophon.examples.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.explain.ExplainedName;
import dev.colophon.explain.Explanation;
import dev.colophon.explain.RejectedName;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameClue;
import dev.colophon.write.MetadataJson;
import java.io.IOException;
import java.util.Locale;

/** Writes an explanation for programs: the metadata, the claims of each name, and what was left out. */
final class ExplanationJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ExplanationJson() {}

    static String of(Explanation explanation) throws IOException {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", explanation.metadata().id());
        json.set("metadata", MAPPER.readTree(MetadataJson.write(explanation.metadata())));
        ArrayNode names = json.putArray("names");
        for (ExplainedName name : explanation.names()) {
            ObjectNode node = names.addObject();
            node.put("kind", lower(name.kind()));
            node.put("name", name.entity().name());
            ArrayNode claims = node.putArray("claims");
            name.claims().forEach(claim -> write(claim, claims.addObject()));
        }
        ArrayNode rejected = json.putArray("rejected");
        for (RejectedName name : explanation.rejected()) {
            ObjectNode node = rejected.addObject();
            node.put("text", name.mention().text());
            node.put("reason", name.reason());
            write(name.candidate(), node);
        }
        return MAPPER.writeValueAsString(json);
    }

    private static void write(NameCandidate candidate, ObjectNode node) {
        node.put("kind", lower(candidate.claim().kind()));
        node.put("field", lower(candidate.claim().span().field()));
        node.put("start", candidate.claim().span().start());
        node.put("end", candidate.claim().span().end());
        node.put("canonical", candidate.claim().canonical());
        node.put("confidence", candidate.claim().confidence());
        node.put("source", candidate.claim().source());
        ArrayNode clues = node.putArray("clues");
        for (NameClue clue : candidate.clues()) {
            clues.addObject().put("name", clue.name()).put("weight", clue.weight());
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
