import ScenarioEngine
import Synchronization
import Testing

@Suite struct RubricShelfTests {
  @Test func `Only the rubric that is asked for is read, and only once`() throws {
    let read = Mutex<[String]>([])
    var shelf: RubricShelf = []
    for version in ["1", "2", "3"] {
      shelf.add(id: "draft", version: version) {
        read.withLock { $0.append(version) }
        return .draft
      }
    }
    #expect(shelf.names == ["draft 1", "draft 2", "draft 3"])
    #expect(read.withLock(\.self).isEmpty)
    for _ in 0..<2 { _ = try #require(shelf.rubric(id: "draft", version: "2")) }
    #expect(read.withLock(\.self) == ["2"])
  }

  @Test func `What is not there is not found`() {
    let shelf: RubricShelf = [.draft]
    #expect(shelf.rubric(id: "draft", version: "1") == .draft)
    #expect(shelf.rubric(id: "draft", version: "2") == nil)
    #expect(shelf.rubric(id: "other", version: "1") == nil)
    #expect(([] as RubricShelf).isEmpty)
    #expect(!shelf.isEmpty)
  }

  @Test func `A rubric never takes the place of another`() {
    var shelf: RubricShelf = [.draft]
    shelf.add(.forfeiting)
    #expect(shelf.all == [.draft])
  }
}
