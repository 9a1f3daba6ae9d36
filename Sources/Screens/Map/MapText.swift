internal import Authoring
internal import Interface
internal import ScenarioEngine
internal import ScenarioFiles

/// The map of a case in words.
struct MapText {
  let model: MapModel
  let context: AppContext

  init(of model: MapModel, in context: AppContext) {
    self.model = model
    self.context = context
  }

  private var words: MapWords { context.words.map }
  private var map: CaseMap { model.map }
  private var step: Step { model.playable.scenario.steps[model.focused] }

  /// The title of the case.
  var caseTitle: String { context.line(model.playable.scenario.head.title) }

  // MARK: The list

  /// A step of the list: whether it is on the best path, its id, its kind, how often plays come.
  func item(_ place: Int, width: Int, _ glyphs: Glyphs) -> ListItem {
    let node = map.nodes[place]
    let isBest = node.isOnBestPath
    let mark = StyledText("\(isBest ? glyphs.stepOn : glyphs.stepOff) ", isBest ? .accent : .muted)
    let warning = node.findings.isEmpty ? "" : " ! \(node.findings.count)"
    let share = node.met == 0 ? "0" : words.numbers.percent(node.met, of: map.plays)
    let tail = StyledText(" \(words.kind(node.kind)) \(share) %", .muted)
    let room = max(8, width - mark.columns - tail.columns - warning.count)
    let name = StyledText(node.id, isBest ? .heading : node.met == 0 ? .disabled : .body)
      .truncated(to: room, ellipsis: glyphs.ellipsis)
    return ListItem([StyledLine(mark + name + tail + StyledText(warning, .warning))])
  }

  // MARK: The step with the focus

  /// What kind it is and how often plays come, in a line.
  var summary: String {
    let node = model.node
    let best = node.isOnBestPath ? [words.onBestPath] : []
    return ([words.kind(node.kind)] + best + [plays(node.met)]).joined(separator: " · ")
  }

  /// Everything that is known of the step, without its id.
  var about: [Block] {
    let node = model.node
    return [.note(summary)] + found(node) + ways(node) + origins(node) + told + answers
  }

  private func found(_ node: CaseMap.Node) -> [Block] {
    guard !node.findings.isEmpty else { return [] }
    return [.space, .heading(words.found)]
      + node.findings.flatMap { finding -> [Block] in
        [.warning("\(finding.message) [\(finding.code)]"), .text(finding.remedy)]
      }
  }

  private func ways(_ node: CaseMap.Node) -> [Block] {
    guard !node.ways.isEmpty else { return [] }
    return [.space, .heading(words.goesOn)]
      + node.ways.enumerated().map { number, way in
        .entry(
          label: "\(number + 1)",
          text: line(of: way),
          role: way.isOnBestPath ? .accent : .muted
        )
      }
  }

  private func origins(_ node: CaseMap.Node) -> [Block] {
    guard !node.origins.isEmpty else {
      return node.layer == 0 ? [.space, .note(words.begins)] : []
    }
    let ids = node.origins.map { map.nodes[$0].id }.joined(separator: ", ")
    return [.space, .heading(words.comesFrom), .text(ids)]
  }

  private var told: [Block] {
    let title = context.line(step.title)
    let body = context.blocks(step.body, of: model.playable.scenario)
    let ending: [Block] =
      if case .ending(let ending) = step.task { [.text(context.line(ending.outcome))] } else { [] }
    guard !title.isEmpty || !body.isEmpty || !ending.isEmpty else { return [] }
    return [.space] + (title.isEmpty ? [] : [.heading(title)]) + body + ending
  }

  private var answers: [Block] {
    let answers = MapAnswers(
      of: step,
      model.playable.source.keys[model.focused],
      context
    ).blocks
    return answers.isEmpty ? [] : [.space, .heading(words.answers)] + answers
  }

  /// A way on as a line: where it leads, by what, how often.
  func line(of way: CaseMap.Way) -> String {
    let cause = way.isDefault ? words.otherwise : way.label
    let best = way.isOnBestPath ? [words.onBestPath] : []
    let parts = [cause].filter { !$0.isEmpty } + best + [plays(way.taken)]
    return "\(map.nodes[way.target].id): \(parts.joined(separator: " · "))"
  }

  private func plays(_ count: PlayCount) -> String {
    guard count > 0 else { return words.inNoPlay }
    let numbers = words.numbers
    return words.inPlays(
      numbers.text(count),
      numbers.text(map.plays),
      numbers.percent(count, of: map.plays)
    )
  }
}
