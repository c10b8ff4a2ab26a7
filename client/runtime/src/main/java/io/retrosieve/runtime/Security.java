package io.retrosieve.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** Which of the caller's credentials a call gets. */
final class Security {
    private final Map<String, Credential> given;
    private final String[] usual;

    /**
     * @param given by the method of the builder that took it
     * @param usual the alternatives of an operation that has no {@link SecuredBy}
     */
    Security(Map<String, Credential> given, String... usual) {
        this.given = new LinkedHashMap<>(given);
        this.usual = usual;
    }

    /** The credentials of this call. Those that its operation does not ask for are not among them. */
    Signature signatureOf(Request request) throws IOException {
        Signature signature = new Signature();
        for (Credential credential : chosen(alternatives(request))) {
            credential.sign(signature);
        }
        return signature;
    }

    private String[] alternatives(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        SecuredBy own = invocation == null ? null : invocation.method().getAnnotation(SecuredBy.class);
        return own == null ? usual : own.value();
    }

    /**
     * The first alternative that can be met as a whole. If there is none, what there is of the first that can be met in
     * part: a document may ask for two where the server takes either, or the app's own OkHttp may send the other.
     */
    private List<Credential> chosen(String[] alternatives) {
        List<Credential> inPart = new ArrayList<>();
        for (String alternative : alternatives) {
            List<String> names = Arrays.asList(alternative.split(" "));
            List<Credential> there = new ArrayList<>();
            for (String name : names) {
                @Nullable Credential credential = given.get(name);
                if (credential != null) {
                    there.add(credential);
                }
            }
            if (there.size() == names.size()) {
                return there;
            }
            if (inPart.isEmpty()) {
                inPart = there;
            }
        }
        return inPart;
    }
}
