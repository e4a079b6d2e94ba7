/** Words of everyday English and of the trade that also stand in names. None tells by itself whose name it was. */
const ordinary = new Set(
  `the a an and or of for to in on at by with from as is it its we our us you all any no not new one two top big red blue black white green grey clear
  deep free fast first good great high last long next open true real right safe sure total trend check point line light path place side site step time
  today view wave wall word work world year area back base best block bridge cause clean close cover cross data date edge error even event events
  example extra fact field fleet form frame full gate gates global group hand hard head help home host hosts hour idea input inputs instinct intercept
  item items just keep kind know layer lead level life list live local look main make many mark mean minute mode model month more most move much name
  names near need note null number once only order other over page pair part parts pass people phase pilot plan plus press proof pulse quick range rate
  reach read ready record report result ring rings role root rule rules same scale scope score second self send sense set share sign signal size some
  source stage start state status stop storage store strict such sync table tail take task team template tell term test tests text than that them then
  there thing think this three tool tools touch trace track trial trust turn type unit user users value values very wait want watch week well what when
  where which while whole wide without write your access account action actions active adaptive adapter address admin advanced agent agents alert alerts
  analysis antivirus app apps application applications archive asset assistant attack audit auto automatic av backup behaviour behavioural behavior
  behavioral binary boot bounds broker browser buffer build builds bundle business cache callback canary catalogue catalog central certificate channel
  classic client clients cloud code collector command common communication communications company component components computer computing config
  configuration connect connection connector console container content context control controller copy core corp corporation count country crash
  credential customer customers cyber daemon dashboard database debug default defaults defence defense delivery deployment desktop detect detection
  detections detector device devices diagnostic diagnostics digital directory disclosure discovery disk display distribution document documents domain
  download downloader driver drivers early edition edr elam email emergency encryption endpoint endpoints enforcement engine enterprise environment epp
  essential essentials etw exchange executable execution expert exploit explorer extended extension external feature features feed feedback file files
  filter filters firewall firmware folder forensic forensics format foundation framework function gateway general guest handler health heartbeat helper
  history hook hooks identity impact implementation incident incidents information infrastructure injection inspection inspector install installation
  installer instance integration integrity intelligence interface internal international internet isolation java kernel key keys laboratory labs launch
  launcher library licence license limited link linux loader lock log logger logging logic logs machine mail malware managed management manager
  mandatory map member memory menu message messages microsoft middleware migration minifilter mobile module modules monitor monitoring multi native net
  network networking networks notification notifications object objects offline office online operation operations operator orchestrator package
  packages parser partner patch patches performance permission platform platforms plugin policies policy pool port portal powershell prevention preview
  primary privacy private privilege process processes processor product products professional profile program programs protect protected protection
  protocol provider proxy public publisher quality quarantine query queue ransomware realtime receiver recovery registry release releases relay
  remediation remote removal repair reporter reporting repository request research resolver resource resources response restart restore risk rollback
  rollout runtime sandbox scan scanner scanning scheduler script scripts search secure security sensor sensors server servers service services session
  sessions settings setup shell shield signature signatures signed smart snapshot software solution solutions stack standard startup station stream
  structure suite support supervisor svc switch sys system systems target technologies technology telemetry terminal threat threats timer token traffic
  transfer transport trap tray trigger trusted tunnel ultimate uninstall uninstaller update updater updates upgrade upload uploader usb utility
  validation validator vault vendor verdict verification verifier version versions virtual virus visibility volume vulnerability warning web window
  windows wizard worker workload workspace workstation zero zone`.split(/\s+/),
)

/** What makers call a part after what it does. As the name of a product, each would be one. */
const callings = new Set(['defender', 'guard', 'guardian', 'keeper', 'protector', 'sentinel', 'watchdog', 'watcher'])

export const isOrdinary = (word: string): boolean => ordinary.has(word)
export const isCalling = (word: string): boolean => callings.has(word)
