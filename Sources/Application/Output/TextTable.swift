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

  /// The lines, heads first, without spaces at their end.
  var lines: [String] {
    let all = [heads] + rows
    let widths = heads.indices.map { column in
      all.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
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
