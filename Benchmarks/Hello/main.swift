// The web framework with nothing in it: the yardstick of Benchmarks/pages.py.
//
//     HelloYardstick PORT

import Hummingbird

guard CommandLine.arguments.count == 2, let port = Int(CommandLine.arguments[1]) else {
  fatalError("usage: HelloYardstick PORT")
}
let router = Router()
router.get("/") { _, _ in "hello" }
try await Application(
  router: router, configuration: .init(address: .hostname("127.0.0.1", port: port))
).runService()
