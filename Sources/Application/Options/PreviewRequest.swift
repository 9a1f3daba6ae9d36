package import Screens

/// What `signpost preview` is asked for.
package struct PreviewRequest: Equatable, Sendable {
  /// The file, as it was named.
  package var file: String
  /// The variant of the case; none for its first.
  package var variant: String?
  /// Where the play begins.
  package var start: PreviewStart

  /// Makes a request.
  package init(file: String, variant: String? = nil, start: PreviewStart = PreviewStart()) {
    self.file = file
    self.variant = variant
    self.start = start
  }
}

extension PreviewStart.Assumption {
  /// What `--set NAME` or `--set NAME=VALUE` says: without a value a flag is set.
  init(ofOption text: String, flag: String) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0) }
    guard let name = parts.first, !name.isEmpty else { throw .missingValue(option: flag) }
    guard parts.count == 2 else {
      self.init(name, .set)
      return
    }
    switch parts[1] {
    case "yes", "true": self.init(name, .set)
    case "no", "false": self.init(name, .clear)
    default:
      guard let number = Int(parts[1]) else {
        throw .unknownValue(
          parts[1],
          source: flag,
          allowed: ["yes", "no", "0", "1", "2", "..."],
          nearest: nil
        )
      }
      self.init(name, .number(number))
    }
  }
}
