package id.suar.sync.http;

import id.suar.sync.Network;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Interfaces of the operating system that are up, each with an address that reaches beyond its own cable.
public final class SystemNetwork implements Network {

    @Override
    public Set<String> ways() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(SystemNetwork::ways)
                    .collect(Collectors.toSet());
        } catch (SocketException e) {
            // Rare, and no reason to believe that there is none.
            return Set.of("unknown");
        }
    }

    private static Stream<String> ways(NetworkInterface device) {
        try {
            return device.isUp() && !device.isLoopback()
                    ? device.inetAddresses()
                            .filter(SystemNetwork::reachesOut)
                            .map(address -> device.getName() + " " + address.getHostAddress())
                    : Stream.empty();
        } catch (SocketException e) {
            // It went away while it was looked at.
            return Stream.empty();
        }
    }

    private static boolean reachesOut(InetAddress address) {
        return !address.isLoopbackAddress() && !address.isLinkLocalAddress() && !address.isAnyLocalAddress();
    }
}
