package import Interface
internal import ScenarioEngine

package enum DebriefScreen: Screen {
  package typealias Context = AppContext
  package struct Model: Equatable, Sendable {
    package let play: PlayModel
    package init(of play: PlayModel) { self.play = play }
  }
  package enum Message: Equatable, Sendable { case left }
  package enum Effect: Equatable, Sendable { case showEvidence([String]), leave }
  package static func update(_ m: inout Model, _ msg: Message, in c: AppContext) -> [Effect] {
    [.leave]
  }
  package static func bindings(for m: Model, in c: AppContext) -> [Binding<Message>] {
    [Binding([.escape], "x", help: "x", message: .left)]
  }
  package static func draw(_ m: Model, in c: AppContext, on canvas: inout Canvas) {
    let card = m.play.playable.scoring.score(m.play.play)
    canvas.text(
      "\(card.total?.percent ?? -1) \(card.strands.map { "\($0.strand) \($0.value?.percent ?? -1)" })",
      row: 0,
      column: 0
    )
  }
  package static func describe(_ m: Model, in c: AppContext) -> PlainPage<Message> {
    let card = m.play.playable.scoring.score(m.play.play)
    return PlainPage(title: "Debrief", lines: [.text("\(card.total?.percent ?? -1)")])
  }
}
package enum HistoryScreen: Screen {
  package typealias Context = AppContext
  package struct Model: Equatable, Sendable { package init() {} }
  package enum Message: Equatable, Sendable { case loaded([HistoryEntry]), left }
  package enum Effect: Equatable, Sendable { case open(id: String), leave }
  package static func update(_ m: inout Model, _ msg: Message, in c: AppContext) -> [Effect] { [] }
  package static func bindings(for m: Model, in c: AppContext) -> [Binding<Message>] { [] }
  package static func draw(_ m: Model, in c: AppContext, on canvas: inout Canvas) {}
  package static func describe(_ m: Model, in c: AppContext) -> PlainPage<Message> {
    PlainPage(title: "History")
  }
}
package enum EvidenceText {
  package static func blocks(of ids: [String], in c: AppContext) -> [Block] {
    ids.map { .text($0) }
  }
}
