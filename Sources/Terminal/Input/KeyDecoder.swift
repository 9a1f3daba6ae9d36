package import Interface

/// Turns bytes and keys into events: characters, Alt, sequences that ncurses does not know, pastes.
///
/// A value without a clock: whoever reads the input waits as long as `patience` says and then calls
/// `finish`. Unknown sequences are swallowed whole, so that they leave no characters behind.
package struct KeyDecoder: Sendable {
  private enum State: Equatable {
    case ground
    /// After Esc, which may be a key, Alt or the start of a sequence.
    case escape
    /// Amid a control sequence; its bytes after `Esc [`.
    case sequence([UInt8])
    /// After `Esc O`.
    case single
    /// Amid an old mouse report; its bytes after `Esc [ M`.
    case oldMouse([UInt8])
  }

  /// Bytes after which a paste is cut, so that a mistaken one cannot fill the memory.
  package static let longestPaste = 1 << 20

  private let encoding: Encoding
  private var state = State.ground
  private var isAlt = false
  private var partial: [UInt8] = []
  private var pasted: String?
  private var endsWithReturn = false

  /// Makes a decoder for the terminal's encoding.
  package init(encoding: Encoding = .utf8) {
    self.encoding = encoding
  }

  /// What is worth waiting for, when no more input is there.
  package enum Patience: Equatable, Sendable {
    /// Nothing is open.
    case none
    /// A lone Esc: ncurses has waited for its rest already.
    case over
    /// The rest of a sequence or of a character.
    case short
    /// The rest of a paste.
    case long
  }

  /// How long to wait for the rest before `finish`.
  package var patience: Patience {
    if pasted != nil { return .long }
    switch state {
    case .ground: return partial.isEmpty ? .none : .short
    case .escape: return .over
    case .sequence, .single, .oldMouse: return .short
    }
  }

  /// Takes one unit and adds the events that it completes.
  package mutating func feed(_ unit: InputUnit, into events: inout [InputEvent]) {
    switch unit {
    case .byte(let byte):
      feed(byte, into: &events)
    case .key(let key):
      // Alt with a named key is that key.
      abandonSequence()
      press(key, into: &events)
    case .pasteStart:
      abandonSequence()
      startPaste()
    case .pasteEnd:
      abandonSequence()
      endPaste(into: &events)
    case .unknown:
      abandonSequence()
    }
  }

  /// Takes what is open as it is, since nothing more has come.
  package mutating func finish(into events: inout [InputEvent]) {
    let open = state
    let hadPartial = !partial.isEmpty
    abandonSequence()
    switch open {
    case .escape: press(.escape, into: &events)
    case .sequence([]): press(.alt("["), into: &events)
    case .single: press(.alt("O"), into: &events)
    case .ground where hadPartial: press(.character("\u{FFFD}"), into: &events)
    case .ground, .sequence, .oldMouse: break
    }
    endPaste(into: &events)
  }

  private mutating func abandonSequence() {
    state = .ground
    isAlt = false
    partial = []
  }

  private mutating func feed(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground: ground(byte, into: &events)
    case .escape: afterEscape(byte, into: &events)
    case .sequence(let bytes): amidSequence(bytes, byte, into: &events)
    case .single:
      state = .ground
      act(on: SequenceMeaning(single: byte), into: &events)
    case .oldMouse(let bytes):
      state = bytes.count < 2 ? .oldMouse(bytes + [byte]) : .ground
      if bytes.count == 2 { act(on: SequenceMeaning(oldMouse: bytes + [byte]), into: &events) }
    }
  }

  private mutating func ground(_ byte: UInt8, into events: inout [InputEvent]) {
    if byte >= 0x80 {
      character(byte, into: &events)
      return
    }
    partial = []
    let completesReturn = byte == 0x0A && endsWithReturn && pasted != nil
    endsWithReturn = byte == 0x0D
    if completesReturn {
      return
    } else if byte == 0x1B {
      state = .escape
      isAlt = false
    } else {
      press(Self.key(ofASCII: byte), into: &events)
    }
  }

  private mutating func afterEscape(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x1B:
      press(.escape, into: &events)
    case UInt8(ascii: "["):
      state = .sequence([])
    case UInt8(ascii: "O"):
      state = .single
    default:
      state = .ground
      isAlt = true
      ground(byte, into: &events)
    }
  }

  private mutating func amidSequence(
    _ bytes: [UInt8],
    _ byte: UInt8,
    into events: inout [InputEvent]
  ) {
    switch byte {
    // The Linux console's function keys are `Esc [ [` and a letter.
    case UInt8(ascii: "[") where bytes.isEmpty:
      state = .sequence([byte])
    case 0x20...0x3F:
      // The longest known one has 19 bytes; a longer one is noise.
      state = bytes.count < 64 ? .sequence(bytes + [byte]) : .ground
    case UInt8(ascii: "M") where bytes.isEmpty:
      state = .oldMouse([])
    case 0x40...0x7E:
      state = .ground
      act(on: SequenceMeaning(bytes, final: byte), into: &events)
    default:
      // A control character breaks the sequence off and counts for itself.
      state = .ground
      ground(byte, into: &events)
    }
  }

  private mutating func act(on meaning: SequenceMeaning, into events: inout [InputEvent]) {
    switch meaning {
    case .key(let key): press(key, into: &events)
    case .pasteStart: startPaste()
    case .pasteEnd: endPaste(into: &events)
    case .mouse(let event): if pasted == nil { events.append(.mouse(event)) }
    case .nothing: break
    }
  }

  /// Collects the bytes of a character beyond ASCII.
  private mutating func character(_ byte: UInt8, into events: inout [InputEvent]) {
    guard encoding == .utf8 else {
      if encoding == .latin1, byte >= 0xA0 {
        press(.character(Character(Unicode.Scalar(byte))), into: &events)
      }
      return
    }
    if byte >= 0xC0 { partial = [] }
    partial.append(byte)
    guard partial.count >= Self.length(ofFirst: partial[0]) else { return }
    let text = String(decoding: partial, as: UTF8.self)
    partial = []
    guard let scalar = text.unicodeScalars.first else { return }
    // The 32 control characters above ASCII have no key.
    if !(0x80..<0xA0).contains(scalar.value) {
      press(.character(Character(scalar)), into: &events)
    }
  }

  private static func length(ofFirst byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private mutating func press(_ key: Key, into events: inout [InputEvent]) {
    defer { isAlt = false }
    guard pasted == nil else {
      paste(key)
      return
    }
    switch (key, isAlt) {
    case (.character(let character), true): events.append(.key(.alt(character)))
    // The word before the cursor, as readline has it.
    case (.backspace, true): events.append(.key(.control("w")))
    default: events.append(.key(key))
    }
  }

  private static func key(ofASCII byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x00: .control("@")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1B...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }
}

// MARK: - Paste

extension KeyDecoder {
  private mutating func startPaste() {
    pasted = pasted ?? ""
  }

  private mutating func endPaste(into events: inout [InputEvent]) {
    guard let text = pasted else { return }
    pasted = nil
    if !text.isEmpty { events.append(.paste(text)) }
  }

  /// Adds a key that came amid a paste; only text counts there.
  private mutating func paste(_ key: Key) {
    guard (pasted?.utf8.count ?? 0) < Self.longestPaste else { return }
    switch key {
    case .character(let character): pasted?.append(character)
    case .enter: pasted?.append("\n")
    case .tab: pasted?.append("\t")
    default: break
    }
  }
}
