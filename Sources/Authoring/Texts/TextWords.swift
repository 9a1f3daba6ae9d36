/// Words of a text, in small letters, as rules compare them.
enum TextWords {
  /// The first stretch of letters of a text that is looked for; nil where none is.
  static func first(in text: String, where isSought: ([UInt8]) -> Bool) -> String? {
    var bytes = text
    switch bytes.withUTF8({ search($0, where: isSought) }) {
    case .found(let word): return String(decoding: word, as: UTF8.self)
    case .notThere: return nil
    case .notWestern:
      return text.lowercased().split { !$0.isLetter }.first { isSought(Array($0.utf8)) }
        .map(String.init)
    }
  }

  private enum Search {
    case found([UInt8]), notThere
    /// A letter came that bytes alone do not tell.
    case notWestern
  }

  /// Looks through a text by bytes, in which the letters of ASCII and of Latin-1 are told apart from
  /// all else; their capitals are equally far from their small letters.
  private static func search(
    _ bytes: UnsafeBufferPointer<UInt8>,
    where isSought: ([UInt8]) -> Bool
  ) -> Search {
    var word: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x61...0x7A:
        word.append(byte)
        continue
      case 0x41...0x5A:
        word.append(byte + 0x20)
        continue
      case 0xC3 where bytes[place] != 0x97 && bytes[place] != 0xB7:
        let isCapital = bytes[place] <= 0x9E
        word += [byte, bytes[place] + (isCapital ? 0x20 : 0)]
        place += 1
        continue
      case 0xC3: place += 1
      case 0xE2 where bytes[place] == 0x80: place += 2
      case 0x80...: return .notWestern
      default: break
      }
      guard !word.isEmpty else { continue }
      if isSought(word) { return .found(word) }
      word.removeAll(keepingCapacity: true)
    }
    return !word.isEmpty && isSought(word) ? .found(word) : .notThere
  }
}
