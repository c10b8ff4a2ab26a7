#!/usr/bin/env bash
# A Maven repository with accounts, as a company has one: nginx with WebDAV on a port of the loopback.
#   repository.sh start FOLDER PORT   FOLDER/www is what it holds, FOLDER/accounts has a line "name:{PLAIN}password" for each account
#   repository.sh stop FOLDER
# Installs nginx-light if nginx is missing, where this runs as root and there is apt-get. Status 3: there is no nginx.
set -euo pipefail
folder=$2

if [ "$1" = stop ]; then
  if [ -e "$folder/nginx.pid" ]; then
    pid=$(cat "$folder/nginx.pid")
    kill "$pid"
    while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
  fi
  exit
fi

port=$3
if ! command -v nginx >/dev/null; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "nginx is missing, and only root can install it, with apt-get" >&2
    exit 3
  fi
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends nginx-light; } >&2 || exit 3
fi
if ! nginx -V 2>&1 | grep -q with-http_dav_module; then
  echo "this nginx has no WebDAV" >&2
  exit 3
fi

mkdir -p "$folder/www"
# root would read as nobody, who may not read a temporary folder
user=$([ "$(id -u)" = 0 ] && echo "user root;" || true)
cat >"$folder/nginx.conf" <<CONF
$user
worker_processes 1;
pid $folder/nginx.pid;
error_log $folder/error.log;
events { worker_connections 64; }
http {
  access_log $folder/access.log;
  client_body_temp_path $folder/body;
  proxy_temp_path $folder/proxy;
  fastcgi_temp_path $folder/fastcgi;
  uwsgi_temp_path $folder/uwsgi;
  scgi_temp_path $folder/scgi;
  client_max_body_size 100m;
  server {
    listen 127.0.0.1:$port;
    root $folder/www;
    auth_basic "company";
    auth_basic_user_file $folder/accounts;

    # here and not below: limit_except would hide it
    set \$who_does "\$remote_user \$request_method";
    if (\$who_does = "reader PUT") { return 403; }
    set \$again \$request_method;
    if (!-f \$request_filename) { set \$again ""; }
    if (\$uri ~ "/maven-metadata[.]xml") { set \$again ""; }
    if (\$again = PUT) { return 409; }

    location / {
      dav_methods PUT;
      create_full_put_path on;
    }
  }
}
CONF
nginx -c "$folder/nginx.conf" -e "$folder/error.log"
