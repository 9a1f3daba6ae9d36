import Glibc
import Testing

/// The built program on pseudo-terminals and pipes, one test after the other.
@Suite(.serialized, .timeLimit(.minutes(SystemTests.soaks ? 60 : 5))) enum SystemTests {
  /// Whether what is too slow for each change runs as well, as by `make soak`.
  static let soaks = getenv("SIGNPOST_SOAK").map { String(cString: $0) == "1" } ?? false
}
