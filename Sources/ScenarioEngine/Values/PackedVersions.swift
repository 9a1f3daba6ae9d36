/// The versions of a text as bytes, one after the other.
///
/// A case has hundreds of texts and shows a few of them at a time. As one list of bytes a text takes
/// one piece of memory, where its strings and the lists of them would take several; what is looked at
/// is made a string then.
///
/// Each part, a language, a person or words, has its length and its kind before it. A version is a
/// language with what follows it; a person says the words after it.
package struct PackedVersions: Hashable, Sendable {
  private var bytes: [UInt8] = []

  /// What a part is.
  fileprivate enum Kind: UInt32 {
    case language, person, words
  }

  /// The bits of a part's head that hold its kind; the others hold the length.
  fileprivate static let kindBits: UInt32 = 2

  /// Packs nothing yet.
  package init() {}

  /// Packs nothing yet, with room for some bytes.
  package init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Begins the version of a language.
  package mutating func begin(_ language: String) {
    append(language, as: .language)
  }

  /// Adds a paragraph to the version that was begun last.
  package mutating func append(_ paragraph: Paragraph) {
    if case .speech(let person, _) = paragraph { append(person, as: .person) }
    append(paragraph.words, as: .words)
  }

  /// Adds a paragraph told by the narrator, whose words are UTF-8, to the version that was begun last.
  package mutating func append(narration words: UnsafeBufferPointer<UInt8>) {
    append(words, as: .words)
  }

  private mutating func append(_ text: String, as kind: Kind) {
    var text = text
    text.withUTF8 { append($0, as: kind) }
  }

  private mutating func append(_ part: UnsafeBufferPointer<UInt8>, as kind: Kind) {
    precondition(part.count < 1 << 30, "readers limit how long a file is")
    let head = UInt32(part.count) << Self.kindBits | kind.rawValue
    let headSize = MemoryLayout<UInt32>.size
    bytes.append(addingCapacity: headSize + part.count) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        let raw = UnsafeMutableRawBufferPointer(buffer)
        raw.storeBytes(of: head, as: UInt32.self)
        UnsafeMutableRawBufferPointer(rebasing: raw[headSize...]).copyMemory(from: .init(part))
        count = headSize + part.count
      }
    }
  }
}

// MARK: - Looking at what is packed

extension PackedVersions {
  /// Lends the versions, to be gone over.
  func withVersions<Result>(_ body: (VersionsLent) -> Result) -> Result {
    bytes.withUnsafeBytes { body(VersionsLent(rest: $0[...])) }
  }

  /// The version of a language alone, as one for every language; nil where it has no words.
  func serving(all language: String) -> PackedVersions? {
    withVersions { versions in
      guard let own = versions.first(where: { $0.isIn(language) }), own.count > 0 else {
        return nil
      }
      let neutral = LocalizedText.anyLanguage
      var packed = PackedVersions(capacity: own.content.count + MemoryLayout<UInt32>.size)
      packed.begin(neutral)
      packed.bytes.append(contentsOf: own.content)
      return packed
    }
  }
}

/// A part that is packed: its bytes, which are UTF-8, and where the next one begins.
private struct PartLent {
  let kind: PackedVersions.Kind?
  let bytes: Slice<UnsafeRawBufferPointer>

  /// Takes the part at the beginning of some bytes off them; nil where there are none.
  init?(takenFrom rest: inout Slice<UnsafeRawBufferPointer>) {
    guard !rest.isEmpty else { return nil }
    let head = rest.loadUnaligned(as: UInt32.self)
    kind = PackedVersions.Kind(rawValue: head & (1 << PackedVersions.kindBits - 1))
    let start = rest.startIndex + MemoryLayout<UInt32>.size
    let end = start + Int(head >> PackedVersions.kindBits)
    bytes = rest[start..<end]
    rest = rest[end...]
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Versions that are gone over as they are packed.
struct VersionsLent: Sequence, IteratorProtocol {
  fileprivate var rest: Slice<UnsafeRawBufferPointer>

  /// Moves to the next version.
  mutating func next() -> VersionLent? {
    guard let language = PartLent(takenFrom: &rest) else { return nil }
    let content = rest
    var after = rest
    while let part = PartLent(takenFrom: &after), part.kind != .language { rest = after }
    return VersionLent(name: language.bytes, content: content[..<rest.startIndex])
  }
}

/// A version as it is packed.
struct VersionLent {
  /// The bytes of the language's code.
  fileprivate let name: Slice<UnsafeRawBufferPointer>
  /// The parts of the paragraphs.
  fileprivate let content: Slice<UnsafeRawBufferPointer>

  /// The language's code.
  var language: String { String(decoding: name, as: UTF8.self) }

  /// Whether it is that of a language.
  func isIn(_ language: String) -> Bool { name.elementsEqual(language.utf8) }

  /// How many paragraphs there are.
  var count: Int {
    var (rest, count) = (content, 0)
    while let part = PartLent(takenFrom: &rest) {
      if part.kind == .words { count += 1 }
    }
    return count
  }

  /// The paragraphs, in order.
  var paragraphs: [Paragraph] {
    var (rest, paragraphs) = (content, [Paragraph]())
    var person: String?
    while let part = PartLent(takenFrom: &rest) {
      guard part.kind == .words else {
        person = part.text
        continue
      }
      paragraphs.append(person.map { .speech(person: $0, part.text) } ?? .narration(part.text))
      person = nil
    }
    return paragraphs
  }

  /// Whether something holds of the words of a paragraph.
  func containsWords(where holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    var rest = content
    while let part = PartLent(takenFrom: &rest) {
      let bytes = UnsafeRawBufferPointer(rebasing: part.bytes)
      if part.kind == .words, bytes.withMemoryRebound(to: UInt8.self, holds) { return true }
    }
    return false
  }
}
