package import Interface

/// What a control sequence means that ncurses did not put together itself.
///
/// That happens when a sequence is not in the terminal's description, or when its bytes arrived too
/// far apart.
package enum SequenceMeaning: Equatable, Sendable {
  case key(Key)
  case pasteStart
  case pasteEnd
  case mouse(MouseEvent)
  case nothing

  /// The meaning of `Esc [`, parameters, final byte.
  package init(_ bytes: [UInt8], final: UInt8) {
    if bytes == [UInt8(ascii: "[")] {
      self = Self.linuxFunctionKey(final)
      return
    }
    let isMouse = bytes.first == UInt8(ascii: "<")
    let fields = (isMouse ? bytes.dropFirst() : bytes[...])
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map(Self.number)
    let first = fields.first ?? 0
    let modifiers = max(0, (fields.count > 1 ? fields[1] : 1) - 1)
    switch final {
    case _ where isMouse: self = Self.mouse(Array(fields), isPress: final == UInt8(ascii: "M"))
    case UInt8(ascii: "~"): self = Self.numbered(first)
    case UInt8(ascii: "u"): self = Self.unicode(first, modifiers)
    case UInt8(ascii: "Z"): self = .key(.backTab)
    // Anything but a 1 before the modifiers is a report, say of the cursor's place.
    case _ where bytes.first.map({ $0 != UInt8(ascii: "1") }) ?? false: self = .nothing
    default: self = Self.named(final, modifiers)
    }
  }

  /// The meaning of `Esc O` and one byte.
  package init(single: UInt8) {
    switch single {
    case UInt8(ascii: "M"):
      self = .key(.enter)
    // The keypad in its application mode.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      self = .key(.character(Character(Unicode.Scalar(single - 0x40))))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      self = Self.named(single - 0x20, 4)
    default:
      self = Self.named(single, 0)
    }
  }

  /// The leading digits of a field, which may go on after a colon; too many count as 0.
  private static func number(_ field: ArraySlice<UInt8>) -> Int {
    let digits = field.prefix { (0x30...0x39).contains($0) }
    return digits.count > 8 ? 0 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func named(_ final: UInt8, _ modifiers: Int) -> SequenceMeaning {
    let isControl = modifiers & 4 != 0
    let isShift = modifiers & 1 != 0
    switch final {
    case UInt8(ascii: "A"): return .key(isControl ? .controlUp : isShift ? .shiftUp : .up)
    case UInt8(ascii: "B"): return .key(isControl ? .controlDown : isShift ? .shiftDown : .down)
    case UInt8(ascii: "C"): return .key(isControl ? .controlRight : isShift ? .shiftRight : .right)
    case UInt8(ascii: "D"): return .key(isControl ? .controlLeft : isShift ? .shiftLeft : .left)
    case UInt8(ascii: "H"): return .key(.home)
    case UInt8(ascii: "F"): return .key(.end)
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .key(.function(Int(final) - 0x4F))
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return named(final - 0x20, 1)
    default: return .nothing
    }
  }

  private static func numbered(_ number: Int) -> SequenceMeaning {
    switch number {
    case 1, 7: .key(.home)
    case 2: .key(.insert)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(number - 10))
    case 17...21: .key(.function(number - 11))
    case 23, 24: .key(.function(number - 12))
    case 200: .pasteStart
    case 201: .pasteEnd
    default: .nothing
    }
  }

  /// A key as its character's number, from terminals told to report all keys so.
  private static func unicode(_ number: Int, _ modifiers: Int) -> SequenceMeaning {
    switch (number, modifiers) {
    case (13, _): return .key(.enter)
    case (27, _): return .key(.escape)
    case (9, let modifiers): return .key(modifiers & 1 != 0 ? .backTab : .tab)
    case (127, _), (8, _): return .key(.backspace)
    default: break
    }
    guard
      number >= 0x20,
      !(0xE000...0xF8FF).contains(number),
      let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init)
    else { return .nothing }
    let character = Character(scalar)
    if modifiers & 4 != 0 {
      return scalar.isASCII ? .key(.control(lowered(character))) : .nothing
    }
    return .key(modifiers & 2 != 0 ? .alt(character) : .character(character))
  }

  private static func lowered(_ character: Character) -> Character {
    character.lowercased().first ?? character
  }

  /// The meaning of the three bytes of an old mouse report: button, column, row, each with an offset.
  package init(oldMouse bytes: [UInt8]) {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 0x20 }) else {
      self = .nothing
      return
    }
    self = Self.mouse(bytes.map { Int($0) - 0x20 }, isPress: true)
  }

  /// A mouse report: button, column and row from 1.
  ///
  /// Only the main button and the wheel mean something, releases and moves do not; Shift, Alt and
  /// Control held meanwhile make no difference.
  private static func mouse(_ fields: [Int], isPress: Bool) -> SequenceMeaning {
    guard isPress, fields.count == 3, fields[1] > 0, fields[2] > 0 else { return .nothing }
    let held = 4 + 8 + 16
    let kind: MouseEvent.Kind
    switch fields[0] & ~held {
    case 0: kind = .press
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return .nothing
    }
    return .mouse(MouseEvent(kind, at: Point(row: fields[2] - 1, column: fields[1] - 1)))
  }

  private static func linuxFunctionKey(_ final: UInt8) -> SequenceMeaning {
    let first = UInt8(ascii: "A")
    return (first...first + 4).contains(final) ? .key(.function(Int(final - first) + 1)) : .nothing
  }
}
