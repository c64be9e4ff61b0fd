package id.suar.sync.http;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/// The proxy that people have named, for everything: who names one means it.
final class OneProxy extends ProxySelector {

    private final List<Proxy> proxy;

    OneProxy(ProxyAddress address) {
        this.proxy = List.of(EnvironmentProxies.http(address));
    }

    @Override
    public List<Proxy> select(URI address) {
        return proxy;
    }

    @Override
    public void connectFailed(URI address, SocketAddress failed, IOException fault) {
        // The caller is told.
    }
}
