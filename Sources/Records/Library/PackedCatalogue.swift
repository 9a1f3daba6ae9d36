/// The entries of one source as one value, as the list is read whole for the first frame.
///
/// Numbers are of eight bytes, the lowest first; a text is its number of bytes and they.
enum PackedCatalogue {
  /// The form; another is not read, as files can be read anew.
  private static let form = 1

  static func pack(_ entries: [CatalogueEntry]) -> [UInt8] {
    var bytes: [UInt8] = []
    func put(_ number: Int) {
      withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
    }
    func put(_ text: some Collection<UInt8>) {
      put(text.count)
      bytes += text
    }
    put(form)
    put(entries.count)
    for entry in entries {
      put(entry.path.utf8)
      put(entry.size)
      put(entry.modified)
      put(entry.hash.utf8)
      put(entry.reader.utf8)
      put(entry.kind.rawValue.utf8)
      put(entry.pack.utf8)
      put(entry.id.utf8)
      put(entry.title)
      put(entry.details)
      put(entry.minutes)
      put(entry.errors)
      put(entry.warnings)
      put(entry.isGuide ? 1 : 0)
    }
    return bytes
  }

  /// The entries of a source; none where the value is damaged or of another form.
  static func unpack(_ bytes: [UInt8], of source: String) -> [CatalogueEntry] {
    var rest = Unpacking(bytes)
    guard rest.number() == form, let count = rest.number(), (0...bytes.count).contains(count) else {
      return []
    }
    var entries: [CatalogueEntry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count {
      guard let entry = rest.entry(of: source) else { return [] }
      entries.append(entry)
    }
    return entries
  }
}

/// Takes a packed value apart from its front.
private struct Unpacking {
  private let bytes: [UInt8]
  private var place = 0
  // Neighbours most often have these in common, and share them.
  private var (reader, kind, pack) = (SharedText(), SharedText(), SharedText())

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func entry(of source: String) -> CatalogueEntry? {
    guard let path = text(), let size = number(), let modified = number(), let hash = text(),
      let reader = slice(), let kind = slice(), let pack = slice(), let id = text(),
      let title = slice(), let details = slice(), let minutes = number(), let errors = number(),
      let warnings = number(), let guide = number()
    else { return nil }
    self.reader.take(reader)
    self.kind.take(kind)
    self.pack.take(pack)
    guard let kind = CatalogueEntry.Kind(rawValue: self.kind.text) else { return nil }
    var entry = CatalogueEntry(
      source: source,
      path: path,
      size: size,
      modified: modified,
      hash: hash
    )
    (entry.reader, entry.pack) = (self.reader.text, self.pack.text)
    (entry.kind, entry.id) = (kind, id)
    (entry.title, entry.details) = (title, details)
    (entry.minutes, entry.errors, entry.warnings) = (minutes, errors, warnings)
    entry.isGuide = guide != 0
    return entry
  }

  mutating func number() -> Int? {
    let end = place + MemoryLayout<Int64>.size
    guard end <= bytes.count else { return nil }
    defer { place = end }
    return bytes.withUnsafeBytes {
      Int(Int64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Int64.self)))
    }
  }

  private mutating func slice() -> ArraySlice<UInt8>? {
    guard let count = number(), (0...bytes.count - place).contains(count) else { return nil }
    defer { place += count }
    return bytes[place..<place + count]
  }

  private mutating func text() -> String? {
    slice().map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A text that is made anew only when its bytes are others.
private struct SharedText {
  private var bytes: ArraySlice<UInt8> = []
  private(set) var text = ""

  mutating func take(_ bytes: ArraySlice<UInt8>) {
    guard bytes != self.bytes else { return }
    (self.bytes, text) = (bytes, String(decoding: bytes, as: UTF8.self))
  }
}
