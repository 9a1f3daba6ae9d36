internal import Authoring
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost map`: a case as a map, printed.
struct MapCommand {
  let context: CommandContext
  let target: String
  let format: MapFormat

  private var words: MapWords { context.words.map }

  func run() -> ExitCode {
    do throws(CaseError) {
      let path = try context.library.path(
        of: target,
        known: context.library.catalogue(in: context.store)
      )
      return print(try context.library.map(of: path))
    } catch {
      return context.refuse(
        Refusal(text: ErrorText.text(of: error, in: context.language), code: error.exitCode)
      )
    }
  }

  private func print(_ model: MapModel) -> ExitCode {
    let title = context.printer.clean(
      model.playable.scenario.head.title.line(in: context.language.rawValue)
    )
    switch format {
    case .text: printText(model.map, title: "\(title) (\(model.playable.scenario.head.id))")
    case .dot: context.surroundings.write(MapDrawing.dot(model.map, title: title, words))
    case .mermaid: context.surroundings.write(MapDrawing.mermaid(model.map, title: title, words))
    case .svg:
      do throws(GraphvizError) {
        let drawing = MapDrawing.dot(model.map, title: title, words)
        context.surroundings.write(
          try Graphviz.svg(
            of: drawing,
            path: context.surroundings.environment["PATH"] ?? "/usr/bin:/bin"
          )
        )
      } catch {
        return context.refuse(Refusal(text: words.graphviz(error == .missing), code: .findings))
      }
    }
    return .fine
  }

  // MARK: Text

  /// The sign of what is on the best path.
  private static let bestSign = "*"

  private func printText(_ map: CaseMap, title: String) {
    let plays = words.numbers.text(map.plays)
    let head = [title, words.method(map.method, plays), words.legend(Self.bestSign)]
    context.printer.print(head.flatMap { TextWrap.lines(of: $0, width: Printer.measure) } + [""])
    let order = map.layers.flatMap(\.self)
    print(order.flatMap { rows(map.nodes[$0], map) })
    guard !map.strays.isEmpty else { return }
    context.printer.print(["", words.strays])
    print(map.strays.flatMap { rows(map.nodes[$0], map) })
  }

  private func print(_ rows: [[String]]) {
    let phrases = context.phrases.playout
    let table = TextTable(
      heads: [phrases.times, phrases.share, phrases.step],
      alignments: [.trailing, .trailing],
      rows: rows.map { $0.map(context.printer.clean) }
    )
    let ellipsis = context.printer.isASCII ? "..." : "…"
    context.printer.print(table.cut(to: Printer.measure, ellipsis: ellipsis))
  }

  private func rows(_ node: CaseMap.Node, _ map: CaseMap) -> [[String]] {
    let sign = node.isOnBestPath ? Self.bestSign : " "
    let name = "\(sign) \(node.id) (\(words.kind(node.kind)))"
    return [row(name, node.met, map)]
      + node.ways.map { way in
        let cause = way.isDefault ? words.otherwise : way.label
        let sign = way.isOnBestPath ? Self.bestSign : " "
        let target = map.nodes[way.target].id
        return row("  \(sign) > \(target)\(cause.isEmpty ? "" : ": \(cause)")", way.taken, map)
      }
      + node.findings.map { ["", "", "    ! \($0.message) [\($0.code)]"] }
  }

  private func row(_ name: String, _ count: PlayCount, _ map: CaseMap) -> [String] {
    [words.numbers.text(count), words.numbers.percent(count, of: map.plays), name]
  }
}
