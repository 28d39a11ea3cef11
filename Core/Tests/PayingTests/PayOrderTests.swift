import CoreTestSupport
import Paying
import Policy
import Staffing
import Testing

@Suite struct `The order of amounts` {
  @Test(arguments: bookNames)
  func `pays more hardship and longer service no less in every shipped book`(name: String) throws {
    let edition = PayEdition(try #require(try PolicyBook(yaml: bookText(name)).payTerms))
    for day in [Day(2009, 1, 1), Day(2014, 1, 1), Day(2026, 9, 1)] {
      #expect(edition.orderFaults(on: day).isEmpty, "\(day)")
    }
  }

  @Test func `is contradicted by a harder tier or a longer service that earns less`() {
    let item = PayItem.sample(rates: [
      PayRate(Money(yuan: 360), tier: "remote", cited),
      PayRate(Money(yuan: 210), tier: "most-remote", cited),
      PayRate(Money(yuan: 100), tier: "most-remote", after: 60, cited),
      PayRate(Money(yuan: 400), tier: "hardest", cited),
    ])
    #expect(
      PayEdition(.sample([item])).orderFaults(on: Day(2026, 9, 1)) == [
        .service(
          item: "remote", tier: "most-remote", months: 60, less: Money(yuan: 100),
          than: Money(yuan: 210)),
        .tier(
          item: "remote", easier: "remote", harder: "most-remote", less: Money(yuan: 210),
          than: Money(yuan: 360)),
      ])
  }

  @Test(arguments: [(210_00, true), (446_20, false), (360_00, true), (209_99, false)])
  func `holds a stated average between the tiers`(fen: Int, isWithin: Bool) {
    var item = PayItem.sample()
    item.statedAverage = CitedLimit(fen, cited)
    let faults = PayEdition(.sample([item])).orderFaults(on: Day(2026, 9, 1))
    let average = PayOrderFault.average(
      item: "remote", Money(fen: fen), between: Money(yuan: 210), and: Money(yuan: 360))
    #expect(faults.contains(average) != isWithin)
  }
}
