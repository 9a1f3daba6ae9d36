/// The extent of terminal escape sequences in text (ECMA-48).
enum EscapeSequence {
  private typealias Scalars = String.UnicodeScalarView

  /// Returns where the sequence that starts at `start` ends.
  ///
  /// The scalar at `start` is ESC or a C1 control that introduces a sequence. A broken sequence
  /// ends before the first scalar that cannot belong to it, so that the text after it survives.
  static func end(
    in scalars: String.UnicodeScalarView,
    from start: String.UnicodeScalarView.Index
  ) -> String.UnicodeScalarView.Index {
    let next = scalars.index(after: start)
    switch scalars[start].value {
    case 0x1B: return endOfEscape(in: scalars, from: next)
    case 0x9B: return endOfControl(in: scalars, from: next)
    default: return endOfString(in: scalars, from: next)
    }
  }

  /// Returns the end of what follows ESC.
  private static func endOfEscape(in scalars: Scalars, from start: Scalars.Index) -> Scalars.Index {
    guard start < scalars.endIndex else { return start }
    let next = scalars.index(after: start)
    switch scalars[start] {
    case "[": return endOfControl(in: scalars, from: next)
    case "]", "P", "X", "^", "_": return endOfString(in: scalars, from: next)
    default: break
    }
    let final = skip(0x20...0x2F, in: scalars, from: start)
    guard final < scalars.endIndex, (0x30...0x7E).contains(scalars[final].value) else {
      return final
    }
    return scalars.index(after: final)
  }

  /// Returns the end of a control sequence: parameters, intermediates, one final.
  private static func endOfControl(
    in scalars: Scalars,
    from start: Scalars.Index
  ) -> Scalars.Index {
    let intermediates = skip(0x30...0x3F, in: scalars, from: start)
    let final = skip(0x20...0x2F, in: scalars, from: intermediates)
    guard final < scalars.endIndex, (0x40...0x7E).contains(scalars[final].value) else {
      return final
    }
    return scalars.index(after: final)
  }

  /// Returns the end of a control string, which BEL or ST terminates.
  ///
  /// CAN, SUB and the start of another sequence abort it, as in xterm. So does a newline: a string
  /// that is never terminated takes its own line with it and not the rest of the text.
  private static func endOfString(in scalars: Scalars, from start: Scalars.Index) -> Scalars.Index {
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      switch scalars[index].value {
      case 0x07, 0x18, 0x1A, 0x9C: return next
      case 0x1B:
        let isTerminator = next < scalars.endIndex && scalars[next] == "\\"
        return isTerminator ? scalars.index(after: next) : index
      case 0x0A, 0x0D, 0x85, 0x90, 0x98, 0x9B, 0x9D...0x9F, 0x2028, 0x2029: return index
      default: index = next
      }
    }
    return index
  }

  private static func skip(
    _ range: ClosedRange<UInt32>,
    in scalars: Scalars,
    from start: Scalars.Index
  ) -> Scalars.Index {
    var index = start
    while index < scalars.endIndex, range.contains(scalars[index].value) {
      index = scalars.index(after: index)
    }
    return index
  }
}
