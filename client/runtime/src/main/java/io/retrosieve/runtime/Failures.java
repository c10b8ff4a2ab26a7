package io.retrosieve.runtime;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Which failures pass by themselves. */
final class Failures {
    private Failures() {}

    /**
     * Whether the same request may get an answer a moment later.
     *
     * @param answered whether the head of an answer came before
     */
    static boolean pass(IOException failure, boolean answered) {
        if (failure instanceof ProtocolException) {
            return answered; // a body that breaks off; without an answer a redirect in circles, or no HTTP at all
        }
        boolean lasting = failure instanceof UnknownServiceException
                || failure instanceof SSLPeerUnverifiedException
                || failure instanceof FileNotFoundException
                || failure instanceof NoTokenException
                || isCausedBy(failure, CertificateException.class)
                || isCausedBy(failure, RejectedExecutionException.class);
        return !lasting;
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
