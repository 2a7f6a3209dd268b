package dateline.export.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Metadata.Funding;
import java.util.List;

/** Says people, organizations and money in schema.org. */
final class SchemaAgents {
    private SchemaAgents() {}

    static ArrayNode all(List<Agent> agents) {
        ArrayNode list = Json.list();
        agents.forEach(agent -> list.add(of(agent)));
        return list;
    }

    static ObjectNode of(Agent agent) {
        ObjectNode said = Json.object();
        agent.identifier().ifPresent(iri -> said.put("@id", iri.toString()));
        said.put("@type", agent.isPerson() ? "Person" : "Organization");
        said.put("name", agent.name());
        agent.givenName().ifPresent(name -> said.put("givenName", name));
        agent.familyName().ifPresent(name -> said.put("familyName", name));
        agent.affiliation()
                .ifPresent(body -> said.set(
                        agent.isPerson() ? "affiliation" : "parentOrganization",
                        Json.object().put("@type", "Organization").put("name", body)));
        return said;
    }

    static ArrayNode funding(List<Funding> funding) {
        ArrayNode list = Json.list();
        for (Funding money : funding) {
            ObjectNode funder = Json.object();
            money.funderIdentifier().ifPresent(iri -> funder.put("@id", iri.toString()));
            funder.put("@type", "Organization").put("name", money.funder());
            ObjectNode grant = Json.object().put("@type", "Grant");
            money.award().ifPresent(award -> grant.put("identifier", award));
            grant.set("funder", funder);
            list.add(grant);
        }
        return list;
    }
}
