package dateline.corpus.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Gives the public addresses of a host, and refuses a host that has none. The connection is made to what is given here,
 * so a name cannot change its meaning between the check and the request (DNS rebinding); it is asked again for every
 * connection, so a redirect leads nowhere else either. How an address is written does not matter: what counts is what it
 * resolves to.
 */
final class PublicAddresses implements DnsResolver {
    /** A block of addresses by its beginning. */
    private static final class Block {
        private final byte[] beginning;
        private final int bits;

        private Block(byte[] beginning, int bits) {
            this.beginning = beginning;
            this.bits = bits;
        }

        /** In the notation of RFC 4632, with the address in full: {@code 10.0.0.0/8}. */
        static Block of(String notation) {
            int slash = notation.indexOf('/');
            try {
                // A literal: nothing is looked up.
                byte[] beginning =
                        InetAddress.getByName(notation.substring(0, slash)).getAddress();
                return new Block(beginning, Integer.parseInt(notation.substring(slash + 1)));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(notation, impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != beginning.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (beginning[bit / 8] & mask)) return false;
            }
            return true;
        }
    }

    /** What the IANA registry of IPv4 special-purpose addresses does not call globally reachable, and multicast. */
    private static final List<Block> NOT_PUBLIC = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // between a provider and its customers
            "127.0.0.0/8", // this machine
            "169.254.0.0/16", // link-local, with what clouds tell their machines
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays for 6to4
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** All that IPv6 has given out so far; unique-local, link-local, multicast and the rest lie outside. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private static final List<Block> NOT_PUBLIC_6 = blocks(
            "2001::/23", // protocol assignments, with Teredo
            "2001:db8::/32", // documentation
            "3fff::/20"); // documentation

    /** An IPv4 address with a way to it. */
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");

    private static final Block NAT64 = Block.of("64:ff9b::/96");

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        InetAddress[] open =
                Arrays.stream(all).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
        if (open.length == 0) throw new PrivateAddressException(host);
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host; // only for Kerberos, which is off
    }

    /** Whether it can be anybody's on the Internet. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> isPublic4(bytes);
            case Inet6Address six when SIX_TO_FOUR.contains(bytes) -> isPublic4(Arrays.copyOfRange(bytes, 2, 6));
            case Inet6Address six when NAT64.contains(bytes) -> isPublic4(Arrays.copyOfRange(bytes, 12, 16));
            case Inet6Address six ->
                GLOBAL_UNICAST.contains(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(bytes));
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] bytes) {
        return NOT_PUBLIC.stream().noneMatch(block -> block.contains(bytes));
    }

    private static List<Block> blocks(String... notations) {
        return Arrays.stream(notations).map(Block::of).toList();
    }

    /** All addresses of a host are in the local network. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateAddressException(String host) {
            super(host);
        }
    }
}
