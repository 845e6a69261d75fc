@echo off
rem Starts Kotak Suara; arguments go to the application (--server.port=8081, --spring.profiles.active=demo, ...).
rem
rem Needs Java 17 or newer, from JAVA_HOME or the path; best is 25. The first start notes which classes it needs and leaves
rem them beside this script when it is stopped in good order; every start after that takes them from there and is quicker.
rem KOTAKSUARA_LIGHT=true starts with the least work and then runs somewhat slower, for small machines.
rem KOTAKSUARA_JAVA_OPTIONS are handed to Java, such as -Xmx512m.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1 || (echo Kotak Suara needs Java 17 or newer: set JAVA_HOME. 1>&2 & exit /b 1)

for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /i version') do set "version=%%~v"
for /f "delims=.-" %%v in ("%version%") do set "version=%%v"
set "notes=%here%kotaksuara.jsa"
set "known=-XX:SharedArchiveFile"
set "first=-XX:ArchiveClassesAtExit"
set "quiet=-Xlog:cds=off"
if %version% GEQ 25 set "notes=%here%kotaksuara.aot"
if %version% GEQ 25 set "known=-XX:AOTCache"
if %version% GEQ 25 set "first=-XX:AOTCacheOutput"
if %version% GEQ 25 set "quiet=-Xlog:aot=off -Xlog:cds=off"
set "begun=true"
if exist "%notes%" set "begun="
if not defined begun set "first=%known%"
set "light="
if "%KOTAKSUARA_LIGHT%"=="true" set "light=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"%java%" %quiet% %light% %KOTAKSUARA_JAVA_OPTIONS% "%first%=%notes%" -jar "%here%kotaksuara.jar" %*
set "status=%ERRORLEVEL%"
rem A start that failed has learned little.
if defined begun if "%status%"=="1" del "%notes%" 2>nul
exit /b %status%
