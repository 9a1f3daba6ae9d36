import Glibc

extension String {
  /// Whether the bytes of a text stand in this one, neither with a zero byte; for walks that search
  /// many screens, as `contains` compares characters.
  package func holds(_ text: String) -> Bool {
    withCString { all in text.withCString { part in strstr(all, part) != nil } }
  }
}
