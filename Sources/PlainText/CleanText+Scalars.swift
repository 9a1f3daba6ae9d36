extension CleanText {
  /// What cleaning does with one scalar, whatever stands around it.
  enum Treatment {
    case keep, drop, replace, newline, tab
    /// The scalar starts an escape sequence.
    case escape

    init(of scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: self = .keep
      case 0x09: self = .tab
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .newline
      case 0x1B, 0x90, 0x98, 0x9B, 0x9D...0x9F: self = .escape
      case 0x00..<0xA0, 0x1F3FB...0x1F3FF: self = .drop
      case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: self = .replace
      default: self = Treatment(ofUncommon: scalar)
      }
    }

    private init(ofUncommon scalar: Unicode.Scalar) {
      let properties = scalar.properties
      if properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint {
        self = .drop
      } else if ColumnWidth.isDrawable(scalar) {
        self = .keep
      } else {
        self = .replace
      }
    }
  }

  /// The first step of cleaning: escape sequences, controls, newlines and tabs.
  struct ScalarFilter {
    /// Whether newlines stay.
    enum Form {
      case line, block
    }

    private let form: Form
    private var output = String.UnicodeScalarView()
    /// The column of the next scalar, for tabs.
    private var column = 0
    /// Whether a newline or tab is waiting to become a space between two words of a line.
    private var hasPendingBreak = false

    init(form: Form, capacity: Int) {
      self.form = form
      output.reserveCapacity(capacity)
    }

    /// Returns the scalars that stay, as text.
    mutating func filtered(_ input: String.UnicodeScalarView) -> String {
      var index = input.startIndex
      while index < input.endIndex {
        let scalar = input[index]
        let next = input.index(after: index)
        switch Treatment(of: scalar) {
        case .keep: append(scalar)
        case .drop: break
        case .replace: append(replacement)
        case .tab: appendTab()
        case .newline: appendNewline()
        case .escape:
          index = EscapeSequence.end(in: input, from: index)
          continue
        }
        let isPair = scalar == "\r" && next < input.endIndex && input[next] == "\n"
        index = isPair ? input.index(after: next) : next
      }
      return String(output)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      if hasPendingBreak {
        hasPendingBreak = false
        if let last = output.last, last != " ", scalar != " " {
          output.append(" ")
        }
      }
      output.append(scalar)
      column += ColumnWidth.columns(of: scalar)
    }

    private mutating func appendTab() {
      guard form == .block else {
        hasPendingBreak = true
        return
      }
      for _ in 0..<(tabWidth - column % tabWidth) {
        append(" ")
      }
    }

    private mutating func appendNewline() {
      guard form == .block else {
        hasPendingBreak = true
        return
      }
      output.append("\n")
      column = 0
    }
  }
}
