@echo off
rem Runs the command. The first call builds it; after a change of the sources, delete goals-cli\target\goals.jar.
setlocal
set "home=%~dp0"
set "jar=%home%goals-cli\target\goals.jar"
set "classes=%home%goals-cli\target\goals.jsa"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo goals: there is no java. Install JDK 17 or later, or set JAVA_HOME. 1>&2
  exit /b 2
)

if not exist "%jar%" (
  echo goals: building the command; later calls start at once ... 1>&2
  pushd "%home%"
  call mvn --quiet --batch-mode -Dstyle.color=never -pl goals-cli -am -Dmaven.test.skip=true -Djacoco.skip -Denforcer.skip -Dspotless.check.skip -Dcyclonedx.skip -Dmaven.javadoc.skip -Dmaven.source.skip package 1>&2
  if errorlevel 1 (
    popd
    echo goals: the command could not be built. Nothing was checked. 1>&2
    exit /b 2
  )
  popd
  del "%classes%" >nul 2>&1
)

set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
if not exist "%classes%" (
  echo Pass the exam by 30 June 2027.| "%java%" %flags% "-XX:ArchiveClassesAtExit=%classes%" -jar "%jar%" check --fail-on never - >nul 2>&1
)

"%java%" %flags% "-XX:SharedArchiveFile=%classes%" -jar "%jar%" %*
exit /b %errorlevel%
