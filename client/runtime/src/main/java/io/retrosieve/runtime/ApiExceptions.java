package io.retrosieve.runtime;

/** Which exception an HTTP status is. */
final class ApiExceptions {
    private ApiExceptions() {}

    static ApiException of(ErrorAnswer error) {
        switch (error.answer.status()) {
            case 400:
            case 422:
                return new InvalidRequestException(error);
            case 401:
                return new UnauthorizedException(error);
            case 403:
                return new ForbiddenException(error);
            case 404:
                return new NotFoundException(error);
            case 429:
                return new RateLimitedException(error);
            default:
                return ofFamily(error);
        }
    }

    private static ApiException ofFamily(ErrorAnswer error) {
        switch (error.answer.status() / 100) {
            case 4:
                return new ClientErrorException(error);
            case 5:
                return new ServerErrorException(error);
            default:
                return new ApiException(error);
        }
    }
}
