internal import CCurses

extension CharacterMetrics {
  /// What this machine's C library says under the locale that was set.
  package static let system = CharacterMetrics(
    columns: { Int(term_width($0)) },
    encodes: { term_can_encode($0) }
  )
}
