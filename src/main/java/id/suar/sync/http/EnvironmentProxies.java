package id.suar.sync.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Proxies as the environment names them (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, in either case), else
/// as the operating system does. This computer itself is reached without one.
final class EnvironmentProxies extends ProxySelector {

    private final Map<String, String> environment;
    private final ProxySelector system;

    EnvironmentProxies(Map<String, String> environment, ProxySelector system) {
        this.environment = Map.copyOf(environment);
        this.system = system;
    }

    @Override
    public List<Proxy> select(URI address) {
        String host = bare(address.getHost());
        if (onThisComputer(host) || excepted(host, address.getPort())) {
            return List.of(Proxy.NO_PROXY);
        }
        return address(address.getScheme()).map(proxy -> List.of(http(proxy))).orElseGet(() -> system.select(address));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException fault) {
        // The caller is told.
    }

    /// The proxy for addresses of a scheme; empty where the environment names none.
    Optional<ProxyAddress> address(String scheme) {
        return Stream.of(scheme.toLowerCase(Locale.ROOT) + "_proxy", "all_proxy")
                .flatMap(name -> value(name).stream())
                .findFirst()
                .flatMap(ProxyAddress::read);
    }

    static Proxy http(ProxyAddress proxy) {
        // Not looked up here: that may take long, and it is bounded where it is done.
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port()));
    }

    private Optional<String> value(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(environment::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    private boolean excepted(String host, int port) {
        return value("no_proxy").stream()
                .flatMap(list -> Arrays.stream(list.split("[,\\s]+")))
                .map(one -> bare(one.toLowerCase(Locale.ROOT)))
                .anyMatch(one -> matches(one, host, port));
    }

    private static boolean matches(String one, String host, int port) {
        String name = one.startsWith("*.") ? one.substring(1) : one;
        return !name.isEmpty()
                && (name.equals("*")
                        || name.equals(host)
                        || name.equals(host + ":" + port)
                        || host.endsWith(name.startsWith(".") ? name : "." + name));
    }

    static boolean onThisComputer(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            // A name.
            return false;
        }
    }

    /// Without the brackets of an IPv6 address.
    static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }
}
