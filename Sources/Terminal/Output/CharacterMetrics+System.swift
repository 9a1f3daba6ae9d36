internal import CCurses

extension CharacterMetrics {
  /// What this machine's C library says under the locale that was set for an encoding.
  package static func system(_ encoding: Encoding) -> CharacterMetrics {
    CharacterMetrics(
      columns: { Int(term_width($0)) },
      encodes: { scalar in scalar < 0x80 || (encoding != .ascii && term_can_encode(scalar)) }
    )
  }
}
