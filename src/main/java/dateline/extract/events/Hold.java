package dateline.extract.events;

import dateline.extract.Token;
import java.util.List;

/**
 * Words that say that somebody holds something.
 *
 * @param holders the heads of the phrases for who holds, without those coordinated with them
 * @param held likewise for what is held
 * @param byName whether the holder is part of what the held is called, and of nothing beside it: "rebel-held Kessel and Belmora"
 */
record Hold(Trigger trigger, List<Token> holders, List<Token> held, boolean byName) {
    Hold {
        holders = List.copyOf(holders);
        held = List.copyOf(held);
    }
}
