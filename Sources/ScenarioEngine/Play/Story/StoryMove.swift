/// What a decision does to a story: what it changes and where it leads.
///
/// It is the same in every state that has the same step key (`StoryKeys`), so that whoever tries an
/// answer in thousands of states works it out once.
package struct StoryMove: Sendable {
  /// What changes, in order.
  let changes: ContiguousArray<Change>
  /// The step that is entered.
  let target: Int
  /// The place of the way on among the step's own; nil where the answer has one to itself.
  package let way: Int?
}

extension Story {
  /// What a decision does, which must answer the current step.
  package func move(
    of decision: Decision,
    in state: PlayState
  ) throws(DecisionError) -> StoryMove {
    let answered = try answered(decision, in: state)
    let way = step(in: state).way(after: decision, in: answered)
    return StoryMove(
      changes: step(in: state).changes(of: decision),
      target: way.target,
      way: way.place
    )
  }
}
