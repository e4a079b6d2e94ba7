/** Driver files of the demo cast, made like those that the Windows driver kit shows. */

export const minifilterInf = `;;; Northlight Sentry: file system minifilter
[Version]
Signature   = "$Windows NT$"
Class       = "ActivityMonitor"   ; by the work that this filter does
ClassGuid   = {b86dff51-a31e-4bac-b3cf-e8cfe75c9fc2}
Provider    = %Provider%
DriverVer   = 11/02/2026,7.2.0.0
CatalogFile = nlsentry.cat
PnpLockdown = 1

[DestinationDirs]
Sentry.Files = 13

[DefaultInstall.NTamd64]
OptionDesc = %ServiceDescription%
CopyFiles  = Sentry.Files

[DefaultInstall.NTamd64.Services]
AddService = %ServiceName%,,Sentry.Service

[DefaultInstall.NTarm64]
OptionDesc = %ServiceDescription%
CopyFiles  = Sentry.Files

[DefaultInstall.NTarm64.Services]
AddService = %ServiceName%,,Sentry.Service

[Sentry.Files]
nlsentry.sys

[Sentry.Service]
DisplayName    = %DisplayName%
ServiceBinary  = %13%\\nlsentry.sys   ; driver store
Dependencies   = "FltMgr"
ServiceType    = 2    ; SERVICE_FILE_SYSTEM_DRIVER
StartType      = 0x0  ; SERVICE_BOOT_START
ErrorControl   = %SERVICE_ERROR_NORMAL%
LoadOrderGroup = "FSFilter Activity Monitor"
AddReg         = Sentry.Instances, \\
                 Sentry.Settings

[Sentry.Instances]
HKR,"Parameters\\Instances","DefaultInstance",0x00000000,%Instance2.Name%
HKR,"Parameters\\Instances\\"%Instance1.Name%,"Altitude",0x00000000,%Instance1.Altitude%
HKR,"Parameters\\Instances\\"%Instance1.Name%,"Flags",0x00010001,0x1
HKR,"Parameters\\Instances\\"%Instance2.Name%,"Altitude",0x00000000,%Instance2.Altitude%
HKR,"Parameters\\Instances\\"%Instance2.Name%,"Flags",0x00010001,0x0

[Sentry.Settings]
HKR,"Parameters","SupportedFeatures",0x00010001,0x3

[Strings]
Provider             = "Northlight Security"
ServiceName          = "nlsentry"
ServiceDescription   = "Northlight Sentry; file monitor"
DisplayName          = "Northlight ""Sentry"" filter"
SERVICE_ERROR_NORMAL = 1
Instance1.Name       = "Sentry lower instance"
Instance1.Altitude   = "361020.5"
Instance2.Name       = "Sentry upper instance"
Instance2.Altitude   = "389990"

[Strings.0407]
DisplayName          = "Northlight Sentry-Filter"
`

export const elamInf = `[Version]
Signature = "$WINDOWS NT$"
Class     = "System"
Provider  = %Provider%

[DefaultInstall.NT$ARCH$]
CopyFiles = Elam.Files

[DefaultInstall.NT$ARCH$.Services]
AddService = nlelam, 0x800, Elam.Service

[Elam.Files]
nlelam.sys

[Elam.Service]
DisplayName    = "Northlight early launch"
ServiceType    = 1
StartType      = 0
ErrorControl   = 3
ServiceBinary  = %12%\\nlelam.sys
LoadOrderGroup = Early-Launch

[Strings]
Provider = "Northlight Security"
`

export const calloutInf = `[Version]
Signature = "$Windows NT$"
Class     = WFPCALLOUTS
Provider  = %Provider%

[Manufacturer]
%Provider% = Northlight,NTamd64,NTarm64.10.0...17763

[Northlight.NTamd64]
"Northlight network callout" = Callout_Install, root\\nlwfp

[Northlight.NTarm64.10.0...17763]
"Northlight network callout" = Callout_Install, root\\nlwfp

[Callout_Install.NT.Services]
AddService = nlwfp,2,Callout.Service
AddService = ,0x00000002
AddService = "nlagent",,Agent.Service

[Callout.Service]
ServiceType   = 1
StartType     = 1
ErrorControl  = 1
ServiceBinary = %12%\\nlwfp.sys

[Agent.Service]
DisplayName   = "Northlight agent"
ServiceType   = 0x10
StartType     = 2
ErrorControl  = 1
StartName     = LocalSystem
ServiceBinary = """%13%\\nlagent.exe"" --service"

[Strings]
Provider = "Northlight Security"
`

export const malformedInf = `[Version]
Signature = "$Windows NT$"

[DefaultInstall.NTamd64.Services
AddService = nlsentry,,Sentry.Service
`

export const fltmcFilters = `
Filter Name                     Num Instances    Altitude    Frame
------------------------------  -------------  ------------  -----
nlsentry                                2       389990         0
WdFilter                                5       328010         0
nlfraction                              1       325000.3       0
oldscan                                                     <Legacy>
`

/** As a German Windows writes it; one name fills its column, one volume has no name. */
export const fltmcInstances = `C:\\>fltmc instances
Filter                Volumename                               Höhe        Instanzname             Frame   SprtFtrs  VlStatus
--------------------  -------------------------------------  ------------  ----------------------  -----   --------  --------
nlsentry              C:                                        389990      Sentry upper instance     0     00000003
nlsentry              C:                                        361020.5    Sentry lower instance     0     00000003
nlsentry                                                        389990      Sentry upper instance     0     00000003
northlightfilemonito  \\Device\\Mup                               361030      northlightfilemonitor     0     0000000b

C:\\>
`

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export function asUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, order === 'le')
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), order === 'le')
  return bytes
}
