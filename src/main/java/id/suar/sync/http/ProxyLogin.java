package id.suar.sync.http;

import java.net.Authenticator;
import java.net.PasswordAuthentication;

/// Answers the one proxy that it is for, and no server ever.
final class ProxyLogin extends Authenticator {

    private final ProxyAddress proxy;
    private final ProxyAddress.Login login;

    ProxyLogin(ProxyAddress proxy, ProxyAddress.Login login) {
        this.proxy = proxy;
        this.login = login;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
        boolean asked = getRequestorType() == RequestorType.PROXY
                && proxy.host().equalsIgnoreCase(getRequestingHost())
                && proxy.port() == getRequestingPort();
        return asked ? new PasswordAuthentication(login.user(), login.password()) : null;
    }
}
