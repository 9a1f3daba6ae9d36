/// The steps of a case so that ways lead to later ones, but for those that go back.
struct StepOrder {
  /// The steps that something leads to, by place.
  private(set) var order: [Int] = []
  /// For each step, which of its ways go back to a step that leads to it, by number.
  private(set) var backWays: [Set<Int>]

  /// Follows the ways, depth first, from the step that the case begins with.
  init(of targets: [[Int]], first: Int) {
    backWays = targets.map { _ in [] }
    /// Whether the ways of a step are being followed; absent where it was not met.
    var isOpen: [Int: Bool] = [first: true]
    var stack = [(step: first, next: 0)]
    while let (step, next) = stack.last {
      guard next < targets[step].count else {
        isOpen[step] = false
        order.append(step)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let target = targets[step][next]
      switch isOpen[target] {
      case nil:
        isOpen[target] = true
        stack.append((target, 0))
      case true?: backWays[step].insert(next)
      case false?: continue
      }
    }
    order.reverse()
  }
}
