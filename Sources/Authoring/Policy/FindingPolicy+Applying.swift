package import ScenarioFiles

extension FindingPolicy {
  /// Findings as they count: those of a draft lowered, those that are suppressed marked, and what
  /// is amiss with the suppressions added.
  ///
  /// The findings are those of one file in all its variants, with the map that reading it gave.
  package func applied(to findings: [Finding], in places: SourceMap) -> [Finding] {
    let graded = findings.map { lowered($0) }
    guard !suppressions.isEmpty else { return graded }
    var used: Set<Suppression> = []
    let marked = graded.map { finding -> Finding in
      guard let suppression = suppressions.first(where: { $0.covers(finding, in: places) }) else {
        return finding
      }
      used.insert(suppression)
      return finding.suppressed(because: suppression.reason)
    }
    return marked + suppressions.compactMap { complaint($0, isUsed: used.contains($0), graded) }
  }

  /// A draft's warnings about teaching and language are left to later.
  private func lowered(_ finding: Finding) -> Finding {
    guard isDraft, finding.severity == .warning,
      FindingCatalogue.page(of: finding.code)?.head.isLeftToLater == true
    else { return finding }
    var copy = finding
    copy.severity = .note
    return copy
  }

  private func complaint(
    _ suppression: Suppression,
    isUsed: Bool,
    _ findings: [Finding]
  ) -> Finding? {
    if FindingCatalogue.page(of: suppression.code) == nil {
      return UnknownSuppression.finding(suppression)
    }
    if isUsed { return nil }
    let isError = findings.contains { $0.code == suppression.code && $0.severity == .error }
    return isError
      ? CannotSuppress.finding(suppression) : UnusedSuppression.finding(suppression)
  }
}

extension Suppression {
  /// Whether it is about a finding; an error is never suppressed.
  fileprivate func covers(_ finding: Finding, in places: SourceMap) -> Bool {
    guard finding.code == code, finding.severity < .error else { return false }
    guard !thing.isEmpty else { return true }
    return finding.place.map { places.isWithin(thing, offset: $0.offset) } ?? false
  }
}
