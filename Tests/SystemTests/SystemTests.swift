import Glibc
import Testing

/// The built program on pseudo-terminals and pipes, one test after the other.
@Suite(.serialized, .timeLimit(.minutes(Soak.isOn ? 60 : 5))) enum SystemTests {
  /// Whether what is too slow for each change runs as well.
  static var soaks: Bool { Soak.isOn }
}

/// The long runs of `make soak`.
enum Soak {
  /// Whether they are asked for.
  static let isOn = getenv("SIGNPOST_SOAK").map { String(cString: $0) == "1" } ?? false
}
