import ScenarioEngine
import Testing

/// Whom a report goes to, as the key wants it.
@Suite struct ChannelKeyTests {
  private func key(required: [String], accepted: [String]) -> ReportKey.ChannelKey {
    var key = ReportKey.ChannelKey(justification: because)
    (key.required, key.accepted) = (required, accepted)
    return key
  }

  @Test(arguments: [
    (["leader"], true), (["colleague"], true), (["leader", "colleague"], true), ([], false),
    (["police"], false), (["leader", "police"], false),
  ])
  func `one that serves as well is right, alone and beside the required one`(
    chosen: [String],
    isServed: Bool
  ) {
    let key = key(required: ["leader"], accepted: ["colleague"])
    #expect(key.isServed(by: Set(chosen), isDue: true) == isServed)
  }

  @Test func `all that are required have to be told`() {
    let key = key(required: ["leader", "unit"], accepted: [])
    #expect(!key.isServed(by: ["leader"], isDue: true))
    #expect(key.isServed(by: ["leader", "unit"], isDue: true))
  }

  @Test func `where no report is due, nobody or one who may know is right`() {
    let key = key(required: [], accepted: ["leader"])
    #expect(key.isServed(by: [], isDue: false))
    #expect(key.isServed(by: ["leader"], isDue: false))
    #expect(!key.isServed(by: ["police"], isDue: false))
    #expect(!key.isServed(by: [], isDue: true))
  }
}
