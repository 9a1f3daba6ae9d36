internal import ScenarioFiles

/// The colours of findings on a terminal: those that compilers have made familiar.
enum FindingColours {
  /// Whether text may be coloured: on a terminal that knows colours, unless NO_COLOR is set.
  static func areShown(in surroundings: Surroundings) -> Bool {
    let terminal = surroundings.environment["TERM"] ?? ""
    return surroundings.printsToTerminal && !terminal.isEmpty && terminal != "dumb"
      && (surroundings.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// The attributes that begin a stretch, as SGR knows them (ECMA-48, 8.3.117); none for most.
  static func attributes(of role: FindingRendering.Piece.Role) -> String? {
    switch role {
    case .plain: nil
    case .place: "1"
    case .code: "2"
    case .severity(let severity): "1;" + colour(of: severity)
    case .caret(let severity): colour(of: severity)
    }
  }

  private static func colour(of severity: Finding.Severity) -> String {
    switch severity {
    case .error: "31"
    case .warning: "35"
    case .note: "36"
    }
  }
}

extension Printer {
  /// Prints a rendered finding, in colours where the terminal has them.
  ///
  /// What comes from files is cleaned first, so that no attribute is set but these.
  func print(_ finding: [[FindingRendering.Piece]]) {
    guard FindingColours.areShown(in: surroundings) else {
      return print(finding.map { $0.map(\.text).joined() })
    }
    surroundings.write(
      finding.map { $0.map(coloured).joined() + "\n" }.joined()
    )
  }

  private func coloured(_ piece: FindingRendering.Piece) -> String {
    let text = cleanBlock(piece.text)
    guard let attributes = FindingColours.attributes(of: piece.role), !text.isEmpty else {
      return text
    }
    return "\u{1B}[\(attributes)m\(text)\u{1B}[0m"
  }
}
