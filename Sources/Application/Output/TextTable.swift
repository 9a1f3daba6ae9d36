internal import PlainText

/// A table printed as aligned columns, the last one as long as it is.
struct TextTable {
  /// How a column stands.
  enum Alignment {
    case leading, trailing
  }

  /// The heads of the columns.
  let heads: [String]
  /// How each column stands; columns beyond these stand at their beginning.
  var alignments: [Alignment] = []
  /// The rows, each with as many cells as there are heads.
  var rows: [[String]] = []

  /// The table with its last column cut where lines would be wider than so many columns.
  func cut(to width: Int, ellipsis: String) -> TextTable {
    let column = heads.count - 1
    let others = TextTable(
      heads: Array(heads.dropLast()),
      alignments: alignments,
      rows: rows.map { Array($0.prefix(column)) + [""] }
    )
    let used = others.widths.map { $0 + 2 }.reduce(0, +)
    var cut = self
    for row in rows.indices where rows[row].indices.contains(column) {
      cut.rows[row][column] = Truncate.toColumns(
        rows[row][column],
        width: width - used,
        ellipsis: ellipsis
      )
    }
    return cut
  }

  /// The width of each column.
  private var widths: [Int] {
    let all = [heads] + rows
    return heads.indices.map { column in
      all.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
  }

  /// The lines, heads first, without spaces at their end.
  var lines: [String] {
    let all = [heads] + rows
    let widths = widths
    return all.map { row in
      let cells = row.enumerated().map { column, cell in
        guard column < widths.count else { return cell }
        let alignment = column < alignments.count ? alignments[column] : .leading
        return switch alignment {
        case .leading: column == row.count - 1 ? cell : cell.padded(to: widths[column])
        case .trailing: cell.paddedBefore(to: widths[column])
        }
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
