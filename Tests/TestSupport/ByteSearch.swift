import Glibc

extension String {
  /// Whether the bytes of a text stand in this one; for walks that search many screens, as
  /// `contains` compares characters.
  package func holds(_ text: String) -> Bool {
    var (all, part) = (self, text)
    return all.withUTF8 { all in
      part.withUTF8 { part in
        memmem(all.baseAddress, all.count, part.baseAddress, part.count) != nil
      }
    }
  }
}
