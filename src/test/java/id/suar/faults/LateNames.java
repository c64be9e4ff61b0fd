package id.suar.faults;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A name server that takes its time: `after-1500.test` is this computer, found after so many milliseconds, and
/// `nobody-after-1500.test` is nobody. All other names are looked up as always.
public final class LateNames extends InetAddressResolverProvider {

    private static final Pattern LATE = Pattern.compile("(nobody-)?after-(\\d{1,6})\\.test");

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver usual = configuration.builtinResolver();
        return new InetAddressResolver() {

            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                Matcher late = LATE.matcher(host);
                if (!late.matches()) {
                    return usual.lookupByName(host, policy);
                }
                long end = System.nanoTime() + Long.parseLong(late.group(2)) * 1_000_000;
                for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                    // As a lookup of the system: nobody interrupts it.
                    Thread.interrupted();
                }
                if (late.group(1) != null) {
                    throw new UnknownHostException(host);
                }
                return Stream.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return usual.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "late names";
    }
}
