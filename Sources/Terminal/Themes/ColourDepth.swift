/// The number of colours that a theme may use.
package enum ColourDepth: Int, CaseIterable, Comparable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case palette = 256
  /// Colours are given as red, green and blue.
  case direct = 16_777_216

  /// The depth for a number of colours; none where NO_COLOR is set to anything.
  package init(colours: Int, environment: [String: String] = [:]) {
    let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
    switch isRefused ? 0 : colours {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case ..<32768: self = .palette
    default: self = .direct
    }
  }

  /// Whether one depth has fewer colours than the other.
  package static func < (one: ColourDepth, other: ColourDepth) -> Bool {
    one.rawValue < other.rawValue
  }
}
