package import Interface

/// The size to draw for, made of what the kernel and the environment say.
package enum TerminalSize {
  /// The size assumed where nobody knows it.
  package static let assumed = Size(columns: 80, rows: 24)
  /// The largest size drawn for; a larger one is a mistake of the device.
  package static let largest = Size(columns: 1000, rows: 500)

  /// The kernel's numbers; COLUMNS and LINES in place of a 0, which means unknown.
  package static func resolve(
    rows: Int,
    columns: Int,
    environment: [String: String]
  ) -> Size {
    func known(_ number: Int, _ variable: String, _ assumed: Int, _ largest: Int) -> Int {
      let named = environment[variable].flatMap { Int($0) } ?? 0
      let number = number > 0 ? number : named
      return number > 0 ? min(number, largest) : assumed
    }
    return Size(
      columns: known(columns, "COLUMNS", assumed.columns, largest.columns),
      rows: known(rows, "LINES", assumed.rows, largest.rows)
    )
  }
}
