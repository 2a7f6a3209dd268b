package dateline.extract.events;

import dateline.model.Participant.Role;
import java.util.List;
import java.util.Map;

/**
 * Where, around a word that names an event, those who take part in it stand.
 *
 * @param slots for each role, its places in order: {@code subject}, {@code object}, {@code indirect},
 *     {@code possessor}, {@code modifier}, {@code matrix}, or a preposition
 */
record Frame(Map<Role, List<String>> slots) {
    List<String> slots(Role role) {
        return slots.getOrDefault(role, List.of());
    }
}
