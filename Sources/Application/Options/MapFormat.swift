/// How the map of a case is printed.
package enum MapFormat: String, Equatable, Sendable, CaseIterable {
  case text, dot, mermaid, svg
}
